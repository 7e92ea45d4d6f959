import json

import yaml
from django.http import HttpRequest, JsonResponse


def restore(request):
    basket = json.loads(request.COOKIES["basket"])
    return JsonResponse({"basket": basket})


def configure(incoming: HttpRequest):
    first = yaml.safe_load(incoming.body)
    second = yaml.load(incoming.body, Loader=yaml.SafeLoader)
    third = yaml.load(incoming.body, yaml.CSafeLoader)
    return JsonResponse({"all": [first, second, third]})
