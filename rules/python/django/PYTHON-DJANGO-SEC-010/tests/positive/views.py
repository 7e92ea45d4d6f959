import os
from os import popen

from django.http import HttpRequest, HttpResponse


def archive(request):
    os.system("tar czf /tmp/out.tgz " + request.GET["folder"])  # expect
    os.system(f"chown {request.POST.get('owner')} /srv/out")  # expect
    return HttpResponse(popen("du -s %s" % request.COOKIES["folder"]).read())  # expect


def typed(incoming: HttpRequest):
    agent = incoming.headers["User-Agent"]
    os.system("logger " + agent)  # expect
    os.execvp(incoming.POST["program"], ["tool"])  # expect
    return HttpResponse("done")
