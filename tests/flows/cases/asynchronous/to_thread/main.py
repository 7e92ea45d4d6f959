"""asyncio.to_thread and run_in_executor call a plain function with the arguments given."""
import asyncio
import functools

from blocking import pick
from flowcheck import not_sink, sink


async def main():
    sink(await asyncio.to_thread(pick, "0.0.0.0", "127.0.0.1"))
    not_sink(await asyncio.to_thread(pick, "127.0.0.1", "0.0.0.0"))
    loop = asyncio.get_running_loop()
    sink(await loop.run_in_executor(None, functools.partial(pick, "0.0.0.0", other="x")))
    not_sink(await loop.run_in_executor(None, pick, "10.0.0.5", "0.0.0.0"))


asyncio.run(main())
