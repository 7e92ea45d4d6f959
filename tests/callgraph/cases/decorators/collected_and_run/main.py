"""Importing the modules of a package runs their decorators."""
import jobs.mail
import jobs.reports
from jobs.registry import run, run_all

run("mail")
run("reports")
run_all()
