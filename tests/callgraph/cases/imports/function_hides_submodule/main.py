import job
from job import run


job.run()
run()
job.retry.again()
