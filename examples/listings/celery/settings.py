CELERY_BROKER_URL = "redis://redis:6379/0"

# Redis gives a task out again when it was not acknowledged within this time.
# It has to be longer than the longest task, and longer than the longest pause before a retry.
CELERY_BROKER_TRANSPORT_OPTIONS = {"visibility_timeout": 3600}

# One task at a time is reserved by each process, so that a long one does not keep others waiting.
CELERY_WORKER_PREFETCH_MULTIPLIER = 1

# A task that hangs is stopped: first with an exception it can catch, then for good.
CELERY_TASK_SOFT_TIME_LIMIT = 240
CELERY_TASK_TIME_LIMIT = 300
