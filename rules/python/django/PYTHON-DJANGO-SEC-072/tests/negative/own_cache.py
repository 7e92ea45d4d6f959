"""A pickle of the program's own, beside data of the request."""

import pickle

from django.http import HttpResponse

PATH = "/var/cache/app/menu.pickle"


def menu(request):
    with open(PATH, "rb") as file:
        entries = pickle.load(file)
    return HttpResponse(str(entries.get(request.GET["name"])))
