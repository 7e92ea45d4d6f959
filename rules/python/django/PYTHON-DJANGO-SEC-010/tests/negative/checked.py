import os
import re

from django.http import HttpResponse, HttpResponseBadRequest

ACTIONS = frozenset(["start", "stop"])


def service(request):
    action = request.POST["action"]
    if action not in ACTIONS:
        return HttpResponseBadRequest()
    os.system("systemctl %s app" % action)
    return HttpResponse("done")


def branch(request):
    name = request.POST["branch"]
    if re.fullmatch("[a-z]+", name) is None:
        return HttpResponseBadRequest()
    os.system("git checkout " + name)
    return HttpResponse("done")
