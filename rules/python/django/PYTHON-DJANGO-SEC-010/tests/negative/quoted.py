import os
import shlex

from django.http import HttpResponse


def archive(request):
    os.system("tar czf /tmp/out.tgz -- " + shlex.quote(request.GET["folder"]))
    os.system("sleep %d" % int(request.GET["seconds"]))
    return HttpResponse("done")


def page(request, number: int):
    os.system("render --page " + str(int(number)))
    return HttpResponse("done")
