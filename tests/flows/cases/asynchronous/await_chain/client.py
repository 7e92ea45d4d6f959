from transport import request


async def fetch_public():
    return await request("0.0.0.0")


async def fetch_private():
    answer = await request("127.0.0.1")
    return answer
