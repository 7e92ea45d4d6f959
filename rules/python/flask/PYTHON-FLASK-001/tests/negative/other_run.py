"""run of other objects."""

import asyncio

import uvicorn


class Engine:
    def run(self, debug):
        return debug


async def main():
    return Engine().run(debug=True)


asyncio.run(main(), debug=True)
uvicorn.run("app:app", debug=True)
