import dill
import joblib
import jsonpickle
from django.http import HttpResponse


def load(request):
    first = dill.loads(request.POST["a"].encode())  # expect
    second = jsonpickle.decode(request.POST["b"])  # expect
    third = joblib.load(request.FILES["c"])  # expect
    return HttpResponse(str([first, second, third]))
