"""`await` calls `__await__` of an object."""

import asyncio


class Delay:
    def __init__(self, seconds):
        self.seconds = seconds

    def __await__(self):
        self.note()
        yield
        return self.seconds

    def note(self):
        print("waiting", self.seconds)


async def main():
    return await Delay(1)


asyncio.run(main())
