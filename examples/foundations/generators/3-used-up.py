def orders():
    print("  opens the file")
    try:
        yield "ord_1"
        yield "ord_2"
        yield "ord_3"
    finally:
        print("  closes the file")


waiting = orders()
print("How many?", sum(1 for _ in waiting))
print("Which ones?", list(waiting))

print("Only the first:")
for order in (stream := orders()):
    print(" ", order)
    break
stream.close()

print("Somebody asks for the length:")
try:
    len(orders())
except TypeError as error:
    print(" ", error)
