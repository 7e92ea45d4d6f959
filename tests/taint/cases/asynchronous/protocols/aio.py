class Conn:
    def __init__(self, value):
        self.value = value

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        return False

    def __aiter__(self):
        self.left = 2
        return self

    async def __anext__(self):
        if self.left == 0:
            raise StopAsyncIteration
        self.left -= 1
        return self.value

    async def fetch(self):
        return self.value

    def __await__(self):
        yield from ()
        return self.value


async def retry(function, *args):
    for _ in range(2):
        try:
            return await function(*args)
        except ValueError:
            continue
