import os
import shlex

from celery import Celery

queue = Celery("media", broker="redis://localhost")


@queue.task
def convert(name, quality):
    os.system(f"convert -quality {quality} {shlex.quote(name)} out.png")


@queue.task
def clean(days):
    os.system(f"find /tmp -mtime +{days} -delete")
