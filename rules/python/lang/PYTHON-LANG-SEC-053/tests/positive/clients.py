import aiohttp
import httpx
import requests
from requests import Session, get

OPTIONS = {"verify": False, "timeout": 5}


def fetch(url):
    requests.get(url, verify=False)  # expect
    requests.request("GET", url, verify=False)  # expect
    requests.options(url, verify=0)  # expect
    get(url, **OPTIONS)  # expect
    httpx.get(url, verify=False)  # expect
    with httpx.Client(verify=False) as client:  # expect
        client.get(url)
    with Session() as session:
        return session.post(url, verify=False)  # expect


async def fetch_later(url):
    connector = aiohttp.TCPConnector(ssl=False)  # expect
    async with aiohttp.ClientSession(connector=connector) as session:
        return await session.get(url, ssl=False)  # expect
