#!/bin/sh
# Remakes src/test/resources/intake-files: Word files made by WordHabits, saved by LibreOffice as .docx, .doc and .pdf.
# Run it in the project folder, after `mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath`.
set -e
out=src/test/resources/intake-files
work=$(mktemp -d)
mkdir "$work/made" "$work/saved"
java -cp "target/test-classes:target/classes:$(cat target/classpath)" org.rectify.intake.WordHabits "$work/made"
for format in doc docx pdf; do
    soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$format" --outdir "$work/saved" "$work"/made/*.docx
done
mkdir -p "$out"
rm "$work/saved/tracked.pdf" "$work/saved/boxed.pdf" # one shows what was deleted, the other a box where it floats
cp "$work"/saved/* "$out"
rm -r "$work"
