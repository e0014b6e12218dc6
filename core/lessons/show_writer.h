// ShowWriter: writes what a step shows as the changes to what the step before it showed. Private to core/lessons.
//
// - Settings are written in words that make each run what it is, whatever the workload suggests: what a run takes
//   from the common settings is not repeated.
// - What was written for an earlier step is not known, only what came of it. So runs are written anew whenever
//   something changed that they depend on; where they have not changed themselves, whoever writes may try to leave
//   them out (mayLeaveRunsOut) and read what comes of it.
#pragma once

#include "core/lessons/lesson_text.h"
#include "core/lessons/run_words.h"
#include "core/lessons/stage.h"

namespace timeslice {

struct ShowPart {
    std::string key;
    Lines lines; // the first begins with the key
};

class ShowWriter {
  public:
    // `before` null: the stage was empty. `file`: of the lesson, whose folder files are named from.
    ShowWriter(const Stage* before, const Stage& stage, std::string file);

    // In the order in which the help lists the keys; none: nothing changes.
    std::vector<ShowPart> parts();
    bool mayLeaveRunsOut() const;

    // The key `show` with the parts below it; empty: there are none.
    static Lines linesOf(const std::vector<ShowPart>& parts);

  private:
    void writeWorkload();
    void writeCommon();
    void writeRuns();
    Lines runLines(const StageRun& run) const;
    Words ownSettings(const StageRun& run) const;
    RunSpec plannedWith(const StageRun& run, const WrittenSettings& own) const;
    // A workload in place of the stage's: its own parameters, or its name and all of them.
    void addWorkload(const StageWorkload& own, Words& words, Lines& inPlace) const;
    Lines workloadLines(const StageWorkload& workload) const;
    std::string fileWord(const std::string& name) const;

    // show_view_writer.cpp
    void writeView();
    void writeCallouts();
    void writeScale();
    void writeHunt();
    void addStudy(std::string key, const Words& words, Lines inPlace);
    void add(std::string key, std::string word);
    void add(std::string key, Lines lines) { m_parts.push_back({std::move(key), std::move(lines)}); }

    const Stage* m_before;
    const Stage& m_stage;
    std::string m_file;
    bool m_sameWorkload = false; // it and its parameters need not be named anew
    bool m_setupChanged = false; // something that runs depend on
    WrittenSettings m_common;    // the common settings as the reader has them after this step
    std::vector<ShowPart> m_parts;
};

} // namespace timeslice
