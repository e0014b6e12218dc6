// A lesson as a deck: a page a step, a question followed by its answer; and as a handout to print: the questions
// with their timelines covered, and the answers on the last page. Any thread.
#pragma once

#include "app/export/picture_formats.h"
#include "core/lessons/lesson.h"

namespace timeslice {

enum class LessonPaper : uint8_t {
    Slides,  // for a projector
    Handout, // for paper: an A4 page a question
};

struct LessonDeckOptions {
    LessonPaper paper = LessonPaper::Slides;
    std::string theme = "light"; // of a handout always "print"
    QSize size{1920, 1080};      // of slides
};

// Runs every step, live runs simulated. Errors: a run that is refused; a handout of a lesson without questions;
// it was stopped.
Result<Deck> deckOf(const Lesson& lesson, const LessonDeckOptions& options,
                    const ExportControl& control = {});

// Makes the deck and writes it: the command line and the window end here. The format holds decks. Errors: as of
// deckOf() and of the format.
Result<void> writeLesson(const Lesson& lesson, const LessonDeckOptions& options, const PictureFormat& format,
                         const QString& path, const ExportControl& control = {});

} // namespace timeslice
