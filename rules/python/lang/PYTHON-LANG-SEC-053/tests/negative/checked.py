import httpx
import requests


def fetch(url, verify):
    requests.get(url)
    requests.get(url, verify=True)
    requests.post(url, verify="/etc/ssl/company.pem")
    requests.put(url, verify=verify)
    with requests.Session() as session:
        session.get(url)
    return httpx.get(url, verify=True)
