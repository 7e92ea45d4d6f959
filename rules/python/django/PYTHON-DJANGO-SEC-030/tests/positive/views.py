import httpx
import requests
from django.http import HttpRequest, HttpResponse
from requests import Session


def avatar(request):
    return HttpResponse(requests.get(request.POST["avatar_url"], timeout=5).content)  # expect


def proxy(request):
    host = request.GET.get("host")
    requests.request("POST", f"https://{host}/hook", timeout=5)  # expect
    with Session() as session:
        session.put(url=request.GET["url"], timeout=5)  # expect
    return HttpResponse(httpx.get(request.COOKIES["mirror"]).text)  # expect


def typed(incoming: HttpRequest):
    return HttpResponse(requests.head(incoming.body.decode(), timeout=5).status_code)  # expect
