from django.http import HttpResponse

from media import tasks
from media.forms import ConvertForm


def convert(request):
    form = ConvertForm(request.POST)
    tasks.convert(form.cleaned_data["size"])
    return HttpResponse(form.cleaned_data["source"])
