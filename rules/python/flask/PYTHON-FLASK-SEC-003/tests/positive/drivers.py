"""Cursors of several drivers, and the ways to get one."""

import sqlite3
from contextlib import closing

import mysql.connector
import psycopg2
import pymysql
from flask import Flask, g, request

app = Flask(__name__)


def database():
    if "db" not in g:
        g.db = sqlite3.connect("app.db")
    return g.db


@app.get("/users")
def users():
    name = request.args.get("name")
    cursor = sqlite3.connect("app.db").cursor()
    cursor.execute("SELECT id FROM users WHERE name = '" + name + "'")  # expect
    with closing(database().cursor()) as cur:
        cur.executescript(f"DELETE FROM users WHERE name = '{name}'")  # expect
    return {"ids": cursor.fetchall()}


@app.get("/orders")
def orders():
    state = request.args["state"]
    with psycopg2.connect("dbname=shop") as connection:
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM orders WHERE state = '%s'" % state)  # expect
            return {"orders": cursor.fetchall()}


@app.post("/notes")
def notes():
    cursor = pymysql.connect(host="db").cursor()
    cursor.executemany(f"INSERT INTO {request.form['table']} VALUES (%s)", [(1,)])  # expect
    other = mysql.connector.connect(host="db").cursor()
    other.execute(operation="SELECT * FROM t ORDER BY " + request.json["order"])  # expect
    return "ok"
