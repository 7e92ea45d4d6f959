import httpx
import requests
from requests import get

RATES = "http://rates.example.com"


def fetch(name):
    requests.get("http://example.com/a.json", timeout=5)  # expect
    requests.post(url="http://example.com/a", timeout=5)  # expect
    requests.request("GET", "http://example.com", timeout=5)  # expect
    get(RATES + "/today.json", timeout=5)  # expect
    httpx.get("HTTP://example.com")  # expect
    with requests.Session() as session:
        return session.put(RATES, data=name)  # expect
