// Lesson: a story told with real runs, step by step. Data only; resources/help/lesson-file.md describes the file.
//
// - Texts are as written; their sources are translated (Language::translate) and read again (readRichText).
// - Places of runs, cores and choices count from 0 here, from 1 in files.
#pragma once

#include "core/lessons/stage.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace timeslice {

// A claim or a figure, and where it stands in the file.
struct LessonExpression {
    ClaimExpression expression;
    Place place;
};

// A question with answers to choose from.
struct LessonChoice {
    RichText text;
    std::optional<LessonExpression> when; // it is right if this holds; none: see LessonChoices::right
};
struct LessonChoices {
    std::vector<LessonChoice> choices; // two to nine
    std::optional<size_t> right;       // by place; none: the choices say when they are
    bool allRight = false;             // the lesson says that none of them is wrong
};

// A question whose answer is a number.
struct LessonNumber {
    LessonExpression value;
    Tolerance within;
};

// "Who runs next?" on a core.
struct LessonNext {
    size_t run = 0;
    CoreId core;
    StageInstant at;
};

struct LessonAsk {
    RichText question;
    std::variant<LessonChoices, LessonNumber, LessonNext> answer;
    RichText because; // shown with the answer; may be empty
    Place place;
};

// The class is the scheduler of one run, whose policy is `manual`, and tries to reach a goal.
struct LessonAim {
    size_t run = 0;
    LessonExpression
        goal; // over that run alone: "lost updates > 0", "deadlock", "makespan < 9 ms", "order = A B C"
    std::string goalText; // as written: "lost-update"
    RichText hint;        // may be empty
    Place place;
};

// The class picks the model that does best.
struct LessonPick {
    std::vector<std::string> from; // models, two to nine
    bool least = true;             // otherwise the most is best
    LessonExpression figure;       // over a run of one model alone: "makespan"
    RichText because;              // may be empty
    Place place;
};

// The class changes one setting until something holds.
struct LessonTry {
    std::string key;           // of a setting, or of the workload's parameter; `cores`, `policy`, `model`
    std::optional<size_t> run; // none: of the common settings
    LessonExpression until;
    RichText say; // may be empty
    Place place;
};

using LessonTask = std::variant<std::monostate, LessonAsk, LessonAim, LessonPick, LessonTry>;

struct LessonStep {
    std::string title;
    RichText say;    // may be empty
    RichText notes;  // for the presenter alone; may be empty
    LessonTask task; // what the class does; none: it looks
    std::vector<LessonExpression> expect;
    Stage stage;
    Place place;
};

struct Lesson {
    std::string id; // file name without path and suffix; a built-in's id
    std::string title;
    int minutes = 0;
    std::string point;
    std::string source;            // where the story comes from; may be empty
    std::vector<LessonStep> steps; // at least one
    std::string file;              // as it was named when it was read
    std::string text;              // the YAML it was read from
};

using LessonPtr = std::shared_ptr<const Lesson>;

} // namespace timeslice
