"""`async with` calls `__aenter__` and `__aexit__`."""

import asyncio


class Connection:
    async def __aenter__(self):
        await self.connect()
        return self

    async def __aexit__(self, kind, value, trace):
        self.disconnect()

    async def connect(self):
        self.open = True

    def disconnect(self):
        self.open = False

    async def query(self, text):
        return [text]


async def fetch():
    async with Connection() as connection:
        return await connection.query("select")


asyncio.run(fetch())
