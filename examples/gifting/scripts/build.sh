#!/usr/bin/env bash
# Stands for Gifting's own build: docker build, docker push, and the digest that the registry answered.
set -euo pipefail
echo "digest=sha256:$(sha256sum Dockerfile | cut -d' ' -f1)"
