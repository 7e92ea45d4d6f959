from django.http import HttpResponse
from django.utils.html import escape


def echo(request):
    text = request.GET["text"]
    if request.GET.get("raw") != "1":
        text = escape(text)
    return HttpResponse("<pre>" + text + "</pre>")  # expect
