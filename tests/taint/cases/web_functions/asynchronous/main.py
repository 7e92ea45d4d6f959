"""Coroutines, alone and gathered."""
import asyncio

from taintcheck import not_sink, sink, source


async def fetch(text):
    await asyncio.sleep(0)
    return text


async def count(text):
    return len(text)


async def handler():
    sink(await fetch(source()))
    not_sink(await fetch("x"))
    first, second = await asyncio.gather(fetch("x"), fetch(source()))
    not_sink(first)
    sink(second)
    not_sink(await count(source()))
    task = asyncio.create_task(fetch(source()))
    sink(await task)


asyncio.run(handler())
