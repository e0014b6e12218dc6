// The texts of a step as a person types them.
#include "core/lessons/lesson_editor.h"
#include "core/lessons/lesson_text.h"
#include "core/workload/yaml_text.h"

namespace timeslice {
namespace {

// "say": what the field is called in the file.
void addProblems(const std::string& name, const std::string& typed, bool onStage, Problems& problems) {
    const std::string text = keptText(typed);
    const ClaimResult<RichText> read = readRichText(text);
    if (!read) {
        const Place place = PlaceFinder(text).at(read.error().offset);
        problems.push_back({read.error().message, name, place.line, place.column});
        return;
    }
    Text tooMany = tooManyWords(wordCount(*read));
    if (onStage && !tooMany.empty()) problems.push_back({std::move(tooMany), name, 0, 0});
}

} // namespace

StepTexts textsOf(const LessonStep& step) {
    return {step.title, keptText(step.say.source), keptText(step.notes.source)};
}

Problems problemsOf(const StepTexts& texts) {
    Problems problems;
    if (texts.title.find_first_not_of(" \t") == std::string::npos)
        problems.push_back({TS_TEXT("found nothing, expected a title"), "title", 0, 0});
    addProblems("say", texts.say, true, problems);
    addProblems("notes", texts.notes, false, problems);
    return problems;
}

} // namespace timeslice
