from dataclasses import dataclass, field


class Clock:
    """Time that stands still until it is moved. A test has no patience."""

    now = 0.0


@dataclass
class TokenBucket:
    """Lets through `rate` requests a second, and `size` at once."""

    rate: float
    size: int
    clock: Clock
    tokens: float = field(init=False)
    seen: float = field(init=False)

    def __post_init__(self):
        self.tokens, self.seen = self.size, self.clock.now

    def take(self):
        """Seconds to wait: 0 when the request may go on."""
        # Nothing fills the bucket in the background. What has run in
        # since the last request is reckoned when the next one comes.
        passed = self.clock.now - self.seen
        self.tokens = min(self.size, self.tokens + passed * self.rate)
        self.seen = self.clock.now
        if self.tokens >= 1:
            self.tokens -= 1
            return 0
        return (1 - self.tokens) / self.rate


clock = Clock()
bucket = TokenBucket(rate=2, size=3, clock=clock)


def request(at):
    clock.now = at
    wait = bucket.take()
    answer = "200" if wait == 0 else f"429, Retry-After: {wait:.2f} s"
    print(f"{at:5.2f} s  {answer}  ({bucket.tokens:.2f} tokens left)")


print("Five at once: three go through.")
for _ in range(5):
    request(at=0)

print("Half a second later there is one token.")
request(at=0.5)
request(at=0.6)

print("After a minute the bucket is full, and not fuller than that.")
for _ in range(4):
    request(at=60)
