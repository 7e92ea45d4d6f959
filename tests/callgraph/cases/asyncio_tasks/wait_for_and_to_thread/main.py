"""A coroutine with a timeout hands a function to a thread."""

import asyncio


def crunch(number):
    return number * 2


async def poll(number):
    return await asyncio.to_thread(crunch, number)


async def main():
    return await asyncio.wait_for(poll(3), timeout=5)


asyncio.run(main())
