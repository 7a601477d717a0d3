# What the scripts in deploy have in common; they source it. Needs bash, a JDK 17 and, to build, Maven 3.8: nothing else.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
home=${OCOP_HOME:-$project/deploy/.local}
# A command may set also=MODULE before: it is built and found as well.
services="registry-service assessment-service support-funding-service trade-promotion-service"

refuse() {
  echo "$*" >&2
  exit 1
}

# JAVA_HOME wins over the path.
find_java() {
  java=java
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || refuse "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it; set it to a JDK 17 or newer, or unset it."
  fi
  command -v "$java" >/dev/null 2>&1 ||
    refuse "Java is missing: install a JDK 17 or newer (Debian: apt-get install openjdk-17-jdk-headless)."
  local words version
  words=$("$java" -version 2>&1) || refuse "$java does not run: $words"
  [[ $words =~ version\ \"([0-9]+)(\.([0-9]+))? ]] || refuse "$java does not tell its version: $words"
  version=${BASH_REMATCH[1]}
  if [ "$version" = 1 ]; then version=${BASH_REMATCH[3]}; fi
  [ "$version" -ge 17 ] ||
    refuse "Java 17 or newer is needed, but $java is Java $version (Debian: apt-get install openjdk-17-jdk-headless)."
}

find_maven() {
  command -v mvn >/dev/null 2>&1 ||
    refuse "Maven is missing: install Maven 3.8 or newer (Debian: apt-get install maven)."
  local words
  words=$(mvn -B -version 2>&1) || refuse "mvn does not run: $words"
  [[ $words =~ Apache\ Maven\ ([0-9]+)\.([0-9]+) ]] || refuse "mvn does not tell its version: $words"
  if [ "${BASH_REMATCH[1]}" -lt 3 ] || { [ "${BASH_REMATCH[1]}" -eq 3 ] && [ "${BASH_REMATCH[2]}" -lt 8 ]; }; then
    refuse "Maven 3.8 or newer is needed, but this is ${BASH_REMATCH[0]} (Debian: apt-get install maven)."
  fi
}

find_compiler() {
  local compiler=javac
  if [ -n "${JAVA_HOME:-}" ]; then compiler=$JAVA_HOME/bin/javac; fi
  command -v "$compiler" >/dev/null 2>&1 ||
    refuse "Java is here without its compiler: install a whole JDK (Debian: apt-get install openjdk-17-jdk-headless)."
}

# True when the first file is missing or something in the other paths changed after it.
older_than() {
  local made=$1 paths=() path
  shift
  [ -e "$made" ] || return 0
  for path in "$@"; do
    if [ -e "$path" ]; then paths+=("$path"); fi
  done
  [ -n "$(find "${paths[@]}" -type f -newer "$made" -print -quit)" ]
}

build_needed() {
  local common=("$project/pom.xml" "$project/deploy/stack/pom.xml" "$project/deploy/stack/src/main") service
  older_than "$project/deploy/stack/target/classpath.txt" "${common[@]}" && return 0
  common=("$project/pom.xml" "$project/service-chassis/pom.xml" "$project/service-chassis/src/main")
  older_than "$project/deploy/walk/target/classes/vn/ocop/journey/Journey.class" \
    "$project/pom.xml" "$project/deploy/walk/pom.xml" "$project/deploy/walk/src/main" && return 0
  if [ -n "${also:-}" ]; then
    older_than "$project/$also/target/classes" "$project/pom.xml" "$project/$also/pom.xml" "$project/$also/src/main" &&
      return 0
  fi
  for service in $services; do
    older_than "$project/$service/target/quarkus-app/quarkus-run.jar" \
      "${common[@]}" "$project/$service/pom.xml" "$project/$service/src/main" && return 0
  done
  return 1
}

# Shows which module Maven works on; the whole output goes to a file.
build() {
  find_compiler
  mkdir -p "$home/logs"
  local log=$home/logs/build.log modules=deploy/stack,deploy/walk service line began=$SECONDS downloads=0
  for service in $services ${also:-}; do modules=$modules,$service; done
  echo "Building (log: $log)"
  (cd "$project" && mvn -B -DskipTests -Dspotless.check.skip=true -pl "$modules" -am package) 2>&1 | while IFS= read -r line; do
    printf '%s\n' "$line" >&3
    case $line in
      "[INFO] Building "*" "*) [[ $line == *.jar ]] || echo "  $((SECONDS - began)) s  ${line#\[INFO\] Building }" ;;
      *Downloaded\ from*)
        downloads=$((downloads + 1))
        if [ $((downloads % 100)) -eq 0 ]; then echo "  $((SECONDS - began)) s  $downloads files downloaded"; fi
        ;;
    esac
  done 3>"$log" || true
  if ! grep -q 'BUILD SUCCESS' "$log"; then
    grep -m 5 -E '^\[ERROR\]|^\[WARNING\] /' "$log" >&2 || true
    refuse "The build failed; all of it is in $log"
  fi
  touch_built
}

# Maven leaves an unchanged file with its old date; the next start must not build again for that.
touch_built() {
  touch "$project/deploy/stack/target/classpath.txt" "$project/deploy/walk/target/classes/vn/ocop/journey/Journey.class"
  local service
  for service in $services; do touch "$project/$service/target/quarkus-app/quarkus-run.jar"; done
  if [ -n "${also:-}" ]; then touch "$project/$also/target/classes"; fi
}

need_built() {
  [ -e "$project/deploy/stack/target/classpath.txt" ] || refuse "Nothing is built yet; run deploy/up first."
}

# Takes the place of this shell, so that signals reach the program.
run_class() {
  local path terminal=false
  if [ -t 1 ]; then terminal=true; fi
  path=$project/deploy/walk/target/classes:$project/deploy/stack/target/classes
  if [ -n "${also:-}" ]; then path=$project/$also/target/classes:$path; fi
  path=$path:$(cat "$project/deploy/stack/target/classpath.txt")
  CLASSPATH=$path exec "$java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 \
    -Docop.project="$project" -Docop.terminal="$terminal" "$@"
}
