"""A decorator wraps coroutine methods in a coroutine function."""

import asyncio
import functools


def logged(function):
    @functools.wraps(function)
    async def wrapper(*args):
        print("call")
        return await function(*args)

    return wrapper


class Api:
    @logged
    async def read(self, key):
        return await self.raw(key)

    async def raw(self, key):
        return key


async def main():
    await Api().read("a")


asyncio.run(main())
