"""An asynchronous generator is made a context manager."""

import asyncio
from pool import borrowed


async def main():
    async with borrowed("cache") as client:
        await client.ping()


asyncio.run(main())
