#!/usr/bin/env bash
# Where Webapp's own deployment stands: `vercel deploy --prod` with the token of the environment's secrets.
set -euo pipefail
echo "deploying $1"
