import sqlite3
from contextlib import contextmanager

db = sqlite3.connect(":memory:", autocommit=True)
db.execute("create table accounts (name text, cents int check (cents >= 0))")
db.executemany(
    "insert into accounts values (?, ?)", [("amina", 5000), ("otieno", 300)]
)


@contextmanager
def transaction(db):
    """All of it, or nothing. The rollback cannot be forgotten."""
    db.execute("begin")
    try:
        yield db
    except BaseException:
        db.execute("rollback")
        print("  rolled back")
        raise
    db.execute("commit")
    print("  committed")


def transfer(cents, sender, receiver):
    change = "update accounts set cents = cents + ? where name = ?"
    with transaction(db) as inside:
        inside.execute(change, (cents, receiver))
        inside.execute(change, (-cents, sender))


def balances():
    return dict(db.execute("select name, cents from accounts"))


print("At first:", balances())

print("1000 from Amina to Otieno:")
transfer(1000, "amina", "otieno")
print(balances())

print("9999 from Otieno to Amina:")
try:
    transfer(9999, "otieno", "amina")
except sqlite3.IntegrityError as error:
    print(" ", error)
print(balances(), "- the first update is gone again")
