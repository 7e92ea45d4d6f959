import base64
import marshal
import pickle

import yaml
from django.http import HttpRequest, HttpResponse
from yaml import Loader, unsafe_load


def restore(request):
    basket = pickle.loads(base64.b64decode(request.COOKIES["basket"]))  # expect
    model = pickle.load(request.FILES["model"])  # expect
    return HttpResponse(str([basket, model]))


def configure(incoming: HttpRequest):
    first = yaml.load(incoming.body, Loader=yaml.Loader)  # expect
    second = yaml.load(incoming.body, Loader)  # expect
    third = unsafe_load(incoming.POST["config"])  # expect
    fourth = marshal.loads(incoming.body)  # expect
    return HttpResponse(str([first, second, third, fourth]))
