from urllib.parse import urlparse

import requests
from django.http import HttpResponse


def image(request):
    parts = urlparse(request.GET["url"])
    if not parts.path.endswith(".png"):
        return HttpResponse(status=400)
    return HttpResponse(requests.get(parts.geturl(), timeout=5).content)  # expect
