"""A function hides the submodule of the same name."""

import job
from job import run


job.run()
run()
job.retry.again()
