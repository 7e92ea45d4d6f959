from urllib.parse import urlparse

import requests
from django.http import HttpResponse, HttpResponseBadRequest
from django.utils.http import url_has_allowed_host_and_scheme

HOSTS = {"avatars.example.org", "cdn.example.org"}


def avatar(request):
    url = request.POST["avatar_url"]
    if urlparse(url).hostname not in HOSTS:
        return HttpResponseBadRequest("unknown host")
    return HttpResponse(requests.get(url, timeout=5).content)


def banner(request):
    url = request.GET["url"]
    if not url_has_allowed_host_and_scheme(url, allowed_hosts=HOSTS, require_https=True):
        return HttpResponseBadRequest("unknown host")
    return HttpResponse(requests.get(url, timeout=5).content)
