from django.http import HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.html import conditional_escape, escape, format_html


def search(request):
    return HttpResponse("<p>No result for " + escape(request.GET["q"]) + "</p>")


def more(request):
    first = format_html("<b>{}</b>", request.GET["first"])
    second = conditional_escape(request.GET["second"])
    return HttpResponse(first + second + str(int(request.GET["n"])))


def template(request):
    text = render_to_string("mail.html", {"name": request.GET["name"]})
    if request.GET.get("mail"):
        return HttpResponse(text)
    return render(request, "page.html", {"name": request.GET["name"]})
