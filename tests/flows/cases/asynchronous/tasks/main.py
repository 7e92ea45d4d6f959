"""create_task, wait_for and run pass the coroutine's result through."""
import asyncio

from flowcheck import not_sink, sink


async def echo(host, *, suffix=""):
    return host + suffix


async def serve():
    bad = asyncio.create_task(echo("0.0.0.0"))
    good = asyncio.create_task(echo("0.0.0.0", suffix=":80"))
    sink(await bad)
    not_sink(await good)
    sink(await asyncio.wait_for(echo("0.0.0.0"), timeout=5))
    not_sink(await asyncio.wait_for(echo("127.0.0.1"), timeout=5))
    return "localhost"


def main():
    not_sink(asyncio.run(serve()))
    sink(asyncio.run(echo("0.0.0.0")))


main()
