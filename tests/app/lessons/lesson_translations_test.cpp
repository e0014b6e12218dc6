// The built-in lessons in the languages that there are: what is looked up is what was collected, and a translation
// can be filled from the runs as its source can.
#include "core/lessons/lesson_catalogue.h"
#include "tests/app/compiled_language.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

// What a person reads of a lesson.
struct LessonTexts {
    std::vector<std::string> plain; // titles, labels, names
    std::vector<RichText> rich;
};

void addTask(const LessonTask& task, std::vector<RichText>& rich) {
    if (const auto* ask = std::get_if<LessonAsk>(&task)) {
        rich.insert(rich.end(), {ask->question, ask->because});
        if (const auto* choices = std::get_if<LessonChoices>(&ask->answer))
            for (const LessonChoice& choice : choices->choices) rich.push_back(choice.text);
    }
    if (const auto* aim = std::get_if<LessonAim>(&task)) rich.push_back(aim->hint);
    if (const auto* pick = std::get_if<LessonPick>(&task)) rich.push_back(pick->because);
    if (const auto* attempt = std::get_if<LessonTry>(&task)) rich.push_back(attempt->say);
}

LessonTexts textsOf(const Lesson& lesson) {
    LessonTexts texts{{lesson.title, lesson.point}, {}};
    for (const LessonStep& step : lesson.steps) {
        texts.plain.push_back(step.title);
        texts.rich.insert(texts.rich.end(), {step.say, step.notes});
        addTask(step.task, texts.rich);
        for (const StageCallout& callout : step.stage.callouts) texts.rich.push_back(callout.text);
        for (const StageRun& run : step.stage.runs) {
            texts.plain.push_back(run.label);
            if (!run.workload.workload) continue;
            texts.plain.push_back(run.workload.workload->name);
            texts.plain.push_back(run.workload.workload->summary);
        }
    }
    std::erase(texts.plain, "");
    std::erase_if(texts.rich, [](const RichText& text) { return text.empty(); });
    return texts;
}

// Of a text: its placeholders, and what is code, in any order.
std::vector<std::string> filledPartsOf(const RichText& text) {
    std::vector<std::string> parts;
    for (const RichBlock& block : text.blocks)
        for (const RichSpan& span : block.spans)
            if (span.figure || span.code)
                parts.push_back(span.code ? '`' + span.text + '`' : '{' + span.text + '}');
    std::ranges::sort(parts);
    return parts;
}

auto itemsOf(const RichText& text) {
    return std::ranges::count_if(text.blocks, &RichBlock::item);
}

void expectSameParts(const RichText& text, const std::string& translation) {
    const auto read = readRichText(translation);
    ASSERT_TRUE(read) << plainEnglish().render(read.error().message) << "\n" << translation;
    EXPECT_EQ(filledPartsOf(*read), filledPartsOf(text)) << translation;
    EXPECT_EQ(itemsOf(*read), itemsOf(text)) << translation;
}

TEST(LessonTranslations, KeepPlaceholdersCodeAndLists) {
    ASSERT_FALSE(test::CompiledLanguage::codes().isEmpty());
    for (const QString& code : test::CompiledLanguage::codes()) {
        const test::CompiledLanguage language(code);
        for (const BuiltinLesson& builtin : builtinLessons()) {
            SCOPED_TRACE(code.toStdString() + ", " + std::string(builtin.id));
            const auto lesson = findLesson(std::string(builtin.id));
            ASSERT_TRUE(lesson);
            for (const RichText& text : textsOf(**lesson).rich)
                if (const auto translation = language.translation(text.source))
                    expectSameParts(text, *translation);
        }
    }
}

TEST(LessonTranslations, MissNoTextInGerman) {
    const test::CompiledLanguage german(QStringLiteral("de"));
    for (const BuiltinLesson& builtin : builtinLessons()) {
        const auto lesson = findLesson(std::string(builtin.id));
        ASSERT_TRUE(lesson);
        const LessonTexts texts = textsOf(**lesson);
        for (const std::string& text : texts.plain)
            EXPECT_TRUE(german.translation(text)) << builtin.id << ": " << text;
        for (const RichText& text : texts.rich)
            EXPECT_TRUE(german.translation(text.source)) << builtin.id << ": " << text.source;
    }
}

} // namespace
} // namespace timeslice
