import contextlib


class Client:
    def __init__(self, name):
        self.name = name

    async def ping(self):
        return self.name

    async def close(self):
        self.name = None


@contextlib.asynccontextmanager
async def borrowed(name):
    client = Client(name)
    yield client
    await client.close()
