from backend import fetch


async def wide():
    return await fetch("wide")


async def local():
    return await fetch("local")
