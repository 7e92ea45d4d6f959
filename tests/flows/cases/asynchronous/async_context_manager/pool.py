from contextlib import asynccontextmanager


@asynccontextmanager
async def connection(host):
    yield host, "127.0.0.1"
