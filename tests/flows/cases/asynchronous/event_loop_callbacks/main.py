"""call_soon and done callbacks of the loop run with their own arguments."""
import asyncio

from flowcheck import not_sink, sink
from values import echo


def on_open(host, future):
    sink(host)
    future.set_result("10.0.0.5")


def on_done(task):
    sink(task.result())


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_soon(on_open, "0.0.0.0", future)
    not_sink(await future)
    task = asyncio.ensure_future(echo("0.0.0.0"))
    task.add_done_callback(on_done)
    await task
    await asyncio.sleep(0)


asyncio.run(main())
