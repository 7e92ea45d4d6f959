"""execute of something else, and text from elsewhere."""

import os

import psycopg2


class Step:
    def execute(self, text):
        print(text)


def handler(event, context):
    Step().execute("step " + event["name"])
    cursor = psycopg2.connect("dbname=shop").cursor()
    cursor.execute(f"SET search_path TO {os.environ['SCHEMA']}")
    cursor.execute("SELECT now()")
    return cursor.fetchone()
