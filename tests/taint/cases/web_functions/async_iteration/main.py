"""Asynchronous generators and managers."""
import asyncio
from contextlib import asynccontextmanager

from taintcheck import not_sink, sink, source


async def lines(text):
    yield text


@asynccontextmanager
async def opened(text):
    yield text


async def handler():
    async for line in lines(source()):
        sink(line)
    async for line in lines("x"):
        not_sink(line)
    async with opened(source()) as text:
        sink(text)
    async with opened("x") as text:
        not_sink(text)
    sink([line async for line in lines(source())])


asyncio.run(handler())
