from urllib.parse import quote

import requests
from django.http import HttpResponse


def search(request):
    term = request.GET["q"]
    requests.get("https://api.example.org/search", params={"q": term}, timeout=5)
    requests.post("https://api.example.org/log", data=term, headers={"X-Term": term}, timeout=5)
    answer = requests.get("https://api.example.org/users/" + quote(term, safe=""), timeout=5)
    return HttpResponse(answer.content)
