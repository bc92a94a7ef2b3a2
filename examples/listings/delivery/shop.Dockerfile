# syntax=docker/dockerfile:1
FROM python:3.14-slim AS build
RUN python -m venv /venv
ENV PATH="/venv/bin:$PATH"
# Only this file decides whether the packages are installed again.
COPY requirements.txt .
RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt

FROM python:3.14-slim
ENV PATH="/venv/bin:$PATH" PYTHONUNBUFFERED=1
RUN useradd --system --uid 10001 shop
WORKDIR /app
# The packages come along. Compilers, caches and pip's leftovers stay behind.
COPY --from=build /venv /venv
COPY . .
USER 10001
EXPOSE 8000
# A list, so that the process gets the signals itself.
CMD ["gunicorn", "shop.wsgi:application", "--bind", "0.0.0.0:8000"]
