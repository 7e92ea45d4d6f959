import os

from celery import Celery, shared_task

queue = Celery("media", broker="redis://localhost")


@queue.task
def convert(name, quality):
    os.system(f"convert -quality {quality} {name} out.png")  # expect


@shared_task(bind=True, max_retries=3)
def pack(self, folder, level=6):
    os.system(f"tar -c {folder} | gzip -{level}")  # expect
