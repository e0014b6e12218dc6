// ZipArchive: files in one file, as office documents are. The same files give the same bytes: they have no
// date.
#pragma once

#include <QByteArray>
#include <memory>
#include <string>
#include <vector>

struct zip;
struct zip_source;

namespace timeslice {

class ZipArchive {
  public:
    ZipArchive();
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    // `name`: with its folders, such as "ppt/slides/slide1.xml". Files stand in the order in which they are
    // added; pictures, which are compressed already, are stored as they are.
    void add(const std::string& name, const QByteArray& bytes);
    // All of it; nothing can be added afterwards. Empty: not enough memory.
    QByteArray finish();

  private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    std::vector<std::unique_ptr<QByteArray>> m_contents; // libzip reads them when it is finished
    zip_source* m_target = nullptr;
    std::unique_ptr<zip, Discard> m_zip;
    bool m_failed = false;
};

} // namespace timeslice
